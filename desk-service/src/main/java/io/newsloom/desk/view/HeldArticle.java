package io.newsloom.desk.view;

import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.json.Json;
import io.newsloom.desk.channel.ArticleRecord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest version of an article, and what is remembered of earlier ones. Immutable. */
public final class HeldArticle {

  private static final int VERSIONS = 20;

  private final Summary summary;
  private final PackedJson json;
  private final List<VersionNote> versions;

  private HeldArticle(Summary summary, PackedJson json, List<VersionNote> versions) {
    this.summary = summary;
    this.json = json;
    this.versions = List.copyOf(versions);
  }

  static HeldArticle of(ArticleRecord record, Summary summary, @Nullable HeldArticle before) {
    List<VersionNote> versions = new ArrayList<>();
    versions.add(VersionNote.of(record.event()));
    if (before != null) {
      versions.addAll(before.versions.subList(0, Math.min(before.versions.size(), VERSIONS - 1)));
    }
    return new HeldArticle(summary, new PackedJson(record.json()), versions);
  }

  public Summary summary() {
    return summary;
  }

  /** The event as it stands on the channel. */
  public byte[] json() {
    return json.unpack();
  }

  public ArticleEvent event() {
    return Json.mapper().readValue(json(), ArticleEvent.class);
  }

  /** Newest first; short. */
  public List<VersionNote> versions() {
    return versions;
  }

  Place place() {
    return new Place(summary.seen(), summary.key());
  }
}
