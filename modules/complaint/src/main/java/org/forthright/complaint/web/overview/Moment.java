package org.forthright.complaint.web.overview;

import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline.
 *
 * @param by "Today at 10:12am by Helen Croft, Calderbrook Hospital"
 * @param kind of its dot: in, out, milestone; null for an ordinary one
 */
public record Moment(String title, String by, @Nullable String kind) {}
