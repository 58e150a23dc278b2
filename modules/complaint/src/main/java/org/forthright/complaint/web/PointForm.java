package org.forthright.complaint.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forthright.complaint.point.Point;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.Option;
import org.jspecify.annotations.Nullable;

/** A point as it was typed. */
record PointForm(Answers answers, String summary, @Nullable UUID about) {

    static PointForm read(Answers answers, List<Option> organisations) {
        String summary = answers.required("summary", "Enter what the person wants answered");
        answers.maxLength("summary", Point.MAX_LENGTH, "The point must be 500 characters or fewer");
        Optional<UUID> about = answers.value("about").isEmpty()
                ? Optional.empty()
                : answers.oneOf(
                                "about",
                                organisations.stream().map(Option::value).toList(),
                                "Select the organisation from the list, or none")
                        .map(UUID::fromString);
        return new PointForm(answers, summary, about.orElse(null));
    }

    boolean isRefused() {
        return answers.hasProblems();
    }
}
