package io.newsloom.standalone;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house of the design: arrows point up the list only, and services meet on channels. */
@AnalyzeClasses(packages = "io.newsloom", importOptions = DoNotIncludeTests.class)
class HouseArrowsTest {

  @ArchTest
  static final ArchRule arrowsPointUp =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("io.newsloom..")
          .layer("common")
          .definedBy("io.newsloom.common..")
          .layer("broker")
          .definedBy("io.newsloom.broker..")
          .layer("extract")
          .definedBy("io.newsloom.extract..")
          .layer("annotate")
          .definedBy("io.newsloom.annotate..")
          .layer("ingest")
          .definedBy("io.newsloom.ingest..")
          .layer("enrich")
          .definedBy("io.newsloom.enrich..")
          .layer("desk")
          .definedBy("io.newsloom.desk..")
          .layer("standalone")
          .definedBy("io.newsloom.standalone..")
          .layer("testkit")
          .definedBy("io.newsloom.testkit..")
          .optionalLayer("templates")
          .definedBy("gg.jte..")
          .whereLayer("standalone")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ingest")
          .mayOnlyBeAccessedByLayers("standalone")
          .whereLayer("enrich")
          .mayOnlyBeAccessedByLayers("standalone")
          .whereLayer("desk")
          .mayOnlyBeAccessedByLayers("standalone", "templates")
          .whereLayer("broker")
          .mayOnlyBeAccessedByLayers("standalone", "testkit")
          .whereLayer("extract")
          .mayOnlyBeAccessedByLayers("enrich", "standalone")
          .whereLayer("annotate")
          .mayOnlyBeAccessedByLayers("enrich", "desk", "standalone")
          .whereLayer("common")
          .mayOnlyBeAccessedByLayers(
              "extract", "annotate", "ingest", "enrich", "desk", "standalone", "broker", "testkit");

  private HouseArrowsTest() {}
}
