/**
 * The body of an article. The front door is {@link BodyReader}; the cascade:
 *
 * <pre>
 *  Outline  --> Survey      boxes (block elements), runs (text between boundaries)
 *           --> Headline    where the headline stands; the body comes after it
 *           --> Repetition  items of lists: teasers, comments
 *           --> Pruner      drops boxes by tag and by name        TAGS, NAMES
 *           --> Selector    scores what is left, climbs           SIBLINGS
 *           --> LeadIn      paragraphs between headline and body
 *           --> Cleaner     drops what is inside and foreign      FRAME, PHRASES, LINKS, REPEATS, ENDS
 *           --> Composer    typed blocks; Links, Media, TableRows
 *           --> ToldBody    what JSON-LD states, where the page shows hardly any of it   JSON_LD
 * </pre>
 *
 * <p>Words in capitals are the {@link Stage stages} that an ablation can switch off.
 */
@NullMarked
package io.newsloom.extract.body;

import org.jspecify.annotations.NullMarked;
