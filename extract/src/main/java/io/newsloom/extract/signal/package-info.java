/**
 * What a page says about itself outside its running text, collected in one walk over the parsed
 * document: metas and links, JSON-LD, microdata, and the elements whose tag, attributes or class
 * names give them a role. Nothing is decided here; {@code io.newsloom.extract.field} decides. The
 * same walk lays the document flat, an {@link Outline}, for those who look at the whole page.
 */
@NullMarked
package io.newsloom.extract.signal;

import org.jspecify.annotations.NullMarked;
