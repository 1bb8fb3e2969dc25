/** What an article is about. The front door is {@link TopicAnnotator}. */
@NullMarked
package io.newsloom.annotate.topic;

import org.jspecify.annotations.NullMarked;
