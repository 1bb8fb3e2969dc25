package io.newsloom.annotate.onnx;

import io.newsloom.annotate.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * As much of a sentence as a model reads at once.
 *
 * @param tokens the words and marks in it
 * @param ids of their pieces, with the ids that begin and end a sequence
 * @param firsts for each token, where its first piece stands among the ids
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the model, never kept
record Window(List<Token> tokens, long[] ids, List<Integer> firsts) {

  /** Models of the family read 512; a sentence that is longer than half of it is rare. */
  static final int MOST_PIECES = 256;

  /** A sentence in windows, most often one. */
  static List<Window> of(Pieces pieces, CharSequence text, List<Token> tokens) {
    List<Window> windows = new ArrayList<>();
    List<Token> held = new ArrayList<>();
    List<Integer> ids = new ArrayList<>();
    List<Integer> firsts = new ArrayList<>();
    for (Token token : tokens) {
      List<Integer> own = pieces.of(token.in(text));
      List<Integer> fitting = own.subList(0, Math.min(own.size(), MOST_PIECES));
      if (!held.isEmpty() && ids.size() + fitting.size() > MOST_PIECES) {
        windows.add(closed(pieces, held, ids, firsts));
        held = new ArrayList<>();
        ids = new ArrayList<>();
        firsts = new ArrayList<>();
      }
      held.add(token);
      firsts.add(ids.size() + 1); // behind the id that begins the sequence
      ids.addAll(fitting);
    }
    windows.add(closed(pieces, held, ids, firsts));
    return windows;
  }

  private static Window closed(
      Pieces pieces, List<Token> tokens, List<Integer> ids, List<Integer> firsts) {
    long[] all = new long[ids.size() + 2];
    all[0] = pieces.start();
    for (int i = 0; i < ids.size(); i++) {
      all[i + 1] = ids.get(i);
    }
    all[all.length - 1] = pieces.end();
    return new Window(List.copyOf(tokens), all, List.copyOf(firsts));
  }

  /** Where a token's first piece stands. */
  int first(int token) {
    return firsts.get(token);
  }
}
