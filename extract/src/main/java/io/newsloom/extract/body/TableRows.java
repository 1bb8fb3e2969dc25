package io.newsloom.extract.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells tables of data from tables that only lay out a page, and reads the former. */
final class TableRows {

  private static final int LONGEST_CELL = 120;

  private TableRows() {}

  /** The table of data that a box is in; null = it is in none. */
  static @Nullable Box around(Survey survey, Box box) {
    Box table = box.within("table");
    return table != null && isData(survey, table) ? table : null;
  }

  private static boolean isData(Survey survey, Box table) {
    int rows = 0;
    int cells = 0;
    for (Box box : survey.boxes.subList(table.index + 1, table.endBox)) {
      if (box.is("table")) {
        return false;
      }
      rows += box.is("tr") ? 1 : 0;
      cells += isCell(box) ? 1 : 0;
    }
    return rows >= 2 && cells >= 2 * rows && table.weight <= LONGEST_CELL * cells;
  }

  private static boolean isCell(Box box) {
    return box.is("td") || box.is("th");
  }

  static List<List<String>> read(Survey survey, Box table) {
    List<List<String>> rows = new ArrayList<>();
    for (Box box : survey.boxes.subList(table.index + 1, table.endBox)) {
      if (box.is("tr")) {
        rows.add(new ArrayList<>());
      } else if (isCell(box) && !rows.isEmpty()) {
        rows.get(rows.size() - 1).add(text(survey, box));
      }
    }
    rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
    return rows;
  }

  private static String text(Survey survey, Box cell) {
    StringBuilder text = new StringBuilder();
    for (Run run : survey.runs.subList(cell.firstRun, cell.endRun)) {
      if (run.isText() && run.dropped == null) {
        text.append(text.isEmpty() ? "" : " ").append(run.text);
      }
    }
    return text.toString();
  }
}
