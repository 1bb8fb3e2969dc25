package io.newsloom.extract.bytes;

import java.nio.charset.Charset;

/**
 * A page's characters.
 *
 * @param text without byte order mark
 * @param charset what the bytes turned out to be in
 * @param strategy {@code bom}, {@code header}, {@code meta}, {@code utf-8} or {@code detected}
 */
public record Decoded(String text, Charset charset, String strategy) {}
