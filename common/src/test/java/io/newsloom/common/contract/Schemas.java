package io.newsloom.common.contract;

import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.json.Json;
import io.newsloom.common.page.Fetch;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The schemas that the records mean: what docs/schemas has to say. */
final class Schemas {

  private Schemas() {}

  /** File name to schema. */
  static Map<String, ObjectNode> generated() {
    SchemaGenerator generator = generator();
    Map<String, ObjectNode> schemas = new LinkedHashMap<>();
    schemas.put("article-event.schema.json", titled(generator, ArticleEvent.class));
    schemas.put("outcome.schema.json", titled(generator, Outcome.class));
    schemas.put("fetch.schema.json", titled(generator, Fetch.class));
    return schemas;
  }

  static String written(ObjectNode schema) {
    return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
  }

  private static ObjectNode titled(SchemaGenerator generator, Class<?> type) {
    ObjectNode schema = generator.generateSchema(type);
    schema.put("title", type.getSimpleName());
    return schema;
  }

  /** Readers ignore what they don't know, so nothing here forbids further properties. */
  private static SchemaGenerator generator() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(
                new JacksonSchemaModule(
                    JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE,
                    JacksonOption.RESPECT_JSONPROPERTY_ORDER,
                    JacksonOption.ALWAYS_REF_SUBTYPES))
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
    config.forFields().withRequiredCheck(field -> always(field.getRawMember()));
    config
        .forTypesInGeneral()
        .withTypeAttributeOverride(
            (node, scope, context) -> {
              if (scope.getType().getErasedType() == Article.class && node.has("properties")) {
                ((ObjectNode) node.get("properties"))
                    .putObject("text")
                    .put("type", "string")
                    .put("readOnly", true);
              }
            });
    return new SchemaGenerator(config.build());
  }

  /** What may be null, and what is left out when it is empty, need not be there. */
  private static boolean always(Field field) {
    return !field.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && !Collection.class.isAssignableFrom(field.getType())
        && !Map.class.isAssignableFrom(field.getType());
  }
}
