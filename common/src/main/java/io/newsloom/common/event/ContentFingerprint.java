package io.newsloom.common.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;

/**
 * What near-duplicates are recognised by.
 *
 * @param simHash 64 bits over word shingles, 16 hexadecimal digits: few differing bits, like texts
 * @param minHash signature over word shingles: the share of equal places estimates the overlap
 * @param annotator name and version of the annotator
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ContentFingerprint(String simHash, List<Integer> minHash, String annotator) {

  @SuppressWarnings("ConstantValue") // absent in JSON = null here
  public ContentFingerprint {
    Objects.requireNonNull(simHash, "simHash");
    minHash = minHash == null ? List.of() : List.copyOf(minHash);
  }
}
