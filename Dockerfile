# One build, one image a service: docker build --target ingest-service .
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
# What poms name changes seldom: a layer of its own, so that a change of sources downloads nothing.
COPY pom.xml ./
COPY .mvn .mvn
COPY common/pom.xml common/
COPY embedded-broker/pom.xml embedded-broker/
COPY testkit/pom.xml testkit/
COPY extract/pom.xml extract/
COPY annotate/pom.xml annotate/
COPY annotate-onnx/pom.xml annotate-onnx/
COPY ingest-service/pom.xml ingest-service/
COPY enrich-service/pom.xml enrich-service/
COPY desk-service/pom.xml desk-service/
COPY standalone/pom.xml standalone/
COPY benchmarks/pom.xml benchmarks/
# The lifecycle on empty modules: Maven itself then knows best what the build needs.
RUN mvn -B -q -Dfast -Dmaven.test.skip -pl '!benchmarks,!annotate-onnx' package
COPY . .
RUN mvn -B -q -Dfast -Dmaven.test.skip -pl '!benchmarks,!annotate-onnx' package

FROM eclipse-temurin:25-jre AS runtime
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin newsloom \
 && install -d -o newsloom /var/lib/newsloom
USER newsloom
WORKDIR /var/lib/newsloom
# Under half of the container's memory is heap; RocksDB, buffers and code live in the rest, and more
# malloc arenas than two would waste it.
ENV NEWSLOOM_OPS_HOST=0.0.0.0 NEWSLOOM_LOG=json MALLOC_ARENA_MAX=2 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=40 -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8"
# A health check that needs nothing but the JVM that is here anyway.
HEALTHCHECK --interval=10s --timeout=10s --start-period=60s --retries=6 \
  CMD ["java", "-Xmx32m", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", "/opt/newsloom/lib/*", "io.newsloom.common.telemetry.HealthCheck"]

FROM runtime AS ingest-service
COPY --from=build /src/ingest-service/target/app/lib /opt/newsloom/lib
EXPOSE 9464
ENTRYPOINT ["java", "-cp", "/opt/newsloom/lib/*", "io.newsloom.ingest.IngestMain"]

FROM runtime AS enrich-service
COPY --from=build /src/enrich-service/target/app/lib /opt/newsloom/lib
EXPOSE 9464
ENTRYPOINT ["java", "-cp", "/opt/newsloom/lib/*", "io.newsloom.enrich.EnrichMain"]

FROM runtime AS desk-service
COPY --from=build /src/desk-service/target/app/lib /opt/newsloom/lib
ENV NEWSLOOM_DESK_HOST=0.0.0.0
EXPOSE 8080 9464
ENTRYPOINT ["java", "-cp", "/opt/newsloom/lib/*", "io.newsloom.desk.DeskMain"]

# The newsloom command line: all in one JVM, and the sample site.
FROM runtime AS standalone
COPY --from=build /src/standalone/target/app/lib /opt/newsloom/lib
HEALTHCHECK NONE
EXPOSE 8080 8090 9464
ENTRYPOINT ["java", "-cp", "/opt/newsloom/lib/*", "io.newsloom.standalone.NewsloomMain"]
