package org.forthright.investigation.web;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.forthright.investigation.evidence.Evidence;
import org.forthright.investigation.evidence.SourceClass;
import org.forthright.investigation.step.AddEvidence;
import org.forthright.investigation.step.IncomingPaper;
import org.forthright.platform.document.Upload;
import org.forthright.platform.form.Answers;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** What was filled in to add a paper: a file, or what somebody said, written down. */
record EvidenceForm(
        Answers answers,
        Upload upload,
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
        Upload upload = Upload.of(posted, FILE);
        Answers answers = upload.answers();
        String words = answers.optional("words").orElse("");
        if (!upload.hasFile() && words.isEmpty()) {
            answers.problem(FILE, "Choose a file, or write down what you were told");
        }
        String title = upload.hasFile()
                ? answers.optional("title").orElse("")
                : answers.required("title", "Enter a name for what you wrote down");
        String source = answers.required("source", "Enter who it comes from");
        LocalDate dated =
                answers.pastDate("dated", "Enter the date on the paper", today).orElse(today);
        SourceClass sourceClass = answers.choice("sourceClass", SourceClass.class, "Select whose view it gives")
                .orElse(SourceClass.OTHER);
        Set<Integer> points = numbers(answers);
        answers.maxLength("says", Evidence.SAYS);
        return new EvidenceForm(
                answers,
                upload,
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
        return upload.hasFile()
                ? new IncomingPaper(upload.name(), upload.bytes(), source, dated)
                : IncomingPaper.writtenDown(title, words, source, dated);
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
}
