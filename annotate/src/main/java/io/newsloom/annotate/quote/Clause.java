package io.newsloom.annotate.quote;

/**
 * The tokens of a clause that says who is quoted.
 *
 * @param start the index of its first token
 * @param verb the index of its verb of saying
 * @param verbLength how many tokens the verb takes
 * @param end the index behind its last token
 * @param before where the text before quotation and clause ends: whom a pronoun means stands there
 */
record Clause(int start, int verb, int verbLength, int end, int before) {

  int verbEnd() {
    return verb + verbLength;
  }
}
