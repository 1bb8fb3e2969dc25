/** What a page says: the article, its parts, and where each part came from. */
@NullMarked
package io.newsloom.common.article;

import org.jspecify.annotations.NullMarked;
