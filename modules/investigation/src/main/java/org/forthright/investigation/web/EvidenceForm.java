package org.forthright.investigation.web;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.investigation.evidence.SourceClass;
import org.forthright.investigation.step.AddEvidence;
import org.forthright.investigation.step.IncomingPaper;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.document.DocumentRefusal;
import org.forthright.platform.document.Paper;
import org.forthright.platform.form.Answers;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** What was filled in to add a paper: a file, or what somebody said, written down. */
record EvidenceForm(
        Answers answers,
        @Nullable FormValue file,
        String title,
        String words,
        String source,
        LocalDate dated,
        SourceClass sourceClass,
        String says,
        Set<Integer> points,
        boolean shared) {

    static final String FILE = "file";

    static EvidenceForm of(MultipartFormDataInput posted, LocalDate today) {
        Answers answers = Answers.of(typed(posted));
        Optional<FormValue> file = chosen(posted);
        String words = answers.optional("words").orElse("");
        if (file.isEmpty() && words.isEmpty()) {
            answers.problem(FILE, "Choose a file, or write down what you were told");
        }
        String title = file.isEmpty()
                ? answers.required("title", "Enter a name for what you wrote down")
                : answers.optional("title").orElse("");
        String source = answers.required("source", "Enter who it comes from");
        LocalDate dated =
                answers.pastDate("dated", "Enter the date on the paper", today).orElse(today);
        SourceClass sourceClass = answers.choice("sourceClass", SourceClass.class, "Select whose view it gives")
                .orElse(SourceClass.OTHER);
        Set<Integer> points = numbers(answers);
        answers.maxLength("says", 5_000, "What it says must be 5,000 characters or fewer");
        return new EvidenceForm(
                answers,
                file.orElse(null),
                title,
                words,
                source,
                dated,
                sourceClass,
                answers.optional("says").orElse(""),
                points,
                answers.chose("shared", "yes"));
    }

    AddEvidence.Command command(Map<Integer, UUID> pointIds) {
        return new AddEvidence.Command(
                paper(),
                sourceClass,
                says,
                points.stream()
                        .flatMap(number -> Stream.ofNullable(pointIds.get(number)))
                        .collect(toSet()),
                shared);
    }

    private IncomingPaper paper() {
        return file == null
                ? IncomingPaper.writtenDown(title, words, source, dated)
                : new IncomingPaper(file.getFileName(), bytes(file), source, dated);
    }

    /** A file that is too large is refused before it is read into memory. */
    private static byte[] bytes(FormValue file) {
        try {
            if (file.getFileItem().getFileSize() > Paper.MAX_BYTES) {
                throw new Refusal(DocumentRefusal.TOO_LARGE);
            }
            return Files.readAllBytes(file.getFileItem().getFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<Integer> numbers(Answers answers) {
        Set<Integer> numbers = answers.values("points").stream()
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .collect(toSet());
        if (numbers.isEmpty()) {
            answers.problem("points", "Select at least one point that it speaks to");
        }
        return numbers;
    }

    private static Map<String, List<String>> typed(MultipartFormDataInput posted) {
        Map<String, List<String>> typed = new HashMap<>();
        posted.getValues()
                .forEach((name, values) -> typed.put(
                        name,
                        values.stream()
                                .filter(value -> !value.isFileItem())
                                .map(FormValue::getValue)
                                .toList()));
        return typed;
    }

    /** Browsers send an empty file where none was chosen. */
    private static Optional<FormValue> chosen(MultipartFormDataInput posted) {
        Collection<FormValue> values = posted.getValues().getOrDefault(FILE, List.of());
        return values.stream()
                .filter(FormValue::isFileItem)
                .filter(value -> !String.valueOf(value.getFileName()).isBlank())
                .findFirst();
    }
}
