/**
 * A small news site of our own, in four languages, that publishes, corrects and withdraws articles
 * on a schedule: what the demo watches and what tests rely on. Its pages look like a real site's:
 * navigation, "latest news" and "read also" boxes, feeds, a news sitemap, conditional GET.
 *
 * <p>What is on the site is a function of when it started and of the time asked for, so that it
 * goes on after a restart as if it had never stopped.
 */
@NullMarked
package io.newsloom.standalone.site;

import org.jspecify.annotations.NullMarked;
