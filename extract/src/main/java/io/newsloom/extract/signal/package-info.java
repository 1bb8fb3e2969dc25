/**
 * What a page says about itself outside its running text, collected in one walk over the parsed
 * document: metas and links, JSON-LD, microdata, and the elements whose tag, attributes or class
 * names give them a role. Nothing is decided here; {@code io.newsloom.extract.field} decides.
 */
@NullMarked
package io.newsloom.extract.signal;

import org.jspecify.annotations.NullMarked;
