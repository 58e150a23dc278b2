/** The pages and the JSON of answering: draft, check, signature, dispatch. */
@NullMarked
package org.forthright.response.web;

import org.jspecify.annotations.NullMarked;
