/** The pages of finding out: notes, papers, evidence, findings. */
@NullMarked
package org.forthright.investigation.web;

import org.jspecify.annotations.NullMarked;
