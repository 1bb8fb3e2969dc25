package io.newsloom.standalone.annotating;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;

/** What {@code annotate} prints of a page; the parts are those of an article event. */
@JsonPropertyOrder({"article", "annotations"})
record AnnotatedArticle(Article article, Annotations annotations) {}
