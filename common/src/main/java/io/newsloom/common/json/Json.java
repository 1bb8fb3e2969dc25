package io.newsloom.common.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The mapper every event, header and API answer goes through. Immutable, thread-safe. */
public final class Json {

  /** The longest string anyone may send us: an article's text is bounded far below. */
  private static final int MAX_STRING = 16 * 1024 * 1024;

  private static final int MAX_DEPTH = 100;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(MAX_STRING)
                          .maxNestingDepth(MAX_DEPTH)
                          .build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
          .build();

  private Json() {}

  public static JsonMapper mapper() {
    return MAPPER;
  }
}
