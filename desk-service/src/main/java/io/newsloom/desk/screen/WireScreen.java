package io.newsloom.desk.screen;

import io.newsloom.desk.view.ArticleView;
import io.newsloom.desk.view.Facets;
import io.newsloom.desk.view.Filter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The live list.
 *
 * @param older the address of the list's next part; null = this is the last
 * @param olderRows the same as a fragment for htmx
 * @param stream the stream that continues this list, from the position it was drawn at
 */
public record WireScreen(
    Filter filter,
    Rail rail,
    List<Row> rows,
    @Nullable String older,
    @Nullable String olderRows,
    String stream,
    Status status) {

  public static WireScreen of(Filter filter, Facets facets, ArticleView.Part part, Status status) {
    var next = part.next();
    return new WireScreen(
        filter,
        Rail.of(facets, filter),
        part.articles().stream().map(article -> new Row(article.summary())).toList(),
        next == null ? null : FilterUrl.of("/", filter, next),
        next == null ? null : FilterUrl.of("/rows", filter, next),
        FilterUrl.resuming("/streams/rows", filter, status.position()),
        status);
  }

  public boolean filtered() {
    return !filter.equals(Filter.ALL);
  }
}
