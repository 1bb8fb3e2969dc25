/** HTTP: routes, headers, errors, assets. */
@NullMarked
package io.newsloom.desk.web;

import org.jspecify.annotations.NullMarked;
