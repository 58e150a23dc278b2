package org.forthright.investigation.web;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.jspecify.annotations.Nullable;

/** What was filled in to add a paper: a file, or what somebody said, written down. */
record EvidenceForm(
        Answers answers,
        Upload upload,
        @Nullable UUID filed,
        String title,
        String words,
        String source,
        LocalDate dated,
        SourceClass sourceClass,
        String says,
        Set<Integer> points,
        boolean shared) {

    static final String FILE = "file";

    /**
     * Reads the form.
     *
     * @param papers that are in the file already and may be chosen
     */
    static EvidenceForm of(MultipartFormDataInput posted, LocalDate today, List<String> papers) {
        Upload upload = Upload.of(posted, FILE);
        Answers answers = upload.answers();
        Optional<UUID> filed = answers.value("filed").isEmpty()
                ? Optional.empty()
                : answers.oneOf("filed", papers, "Select a paper from the list, or none")
                        .map(UUID::fromString);
        String words = answers.optional("words").orElse("");
        boolean paperIsNew = answers.value("filed").isEmpty();
        if (paperIsNew && !upload.hasFile() && words.isEmpty()) {
            answers.problem(
                    FILE, "Choose a file or a paper that is in the file already, or write down what you were told");
        }
        String title = paperIsNew && !upload.hasFile()
                ? answers.required("title", "Enter a name for what you wrote down")
                : answers.optional("title").orElse("");
        String source = paperIsNew ? answers.required("source", "Enter who it comes from") : "";
        LocalDate dated = paperIsNew
                ? answers.pastDate("dated", "Enter the date on the paper", today)
                        .orElse(today)
                : today;
        SourceClass sourceClass = answers.choice("sourceClass", SourceClass.class, "Select whose view it gives")
                .orElse(SourceClass.OTHER);
        Set<Integer> points = numbers(answers);
        return new EvidenceForm(
                answers,
                upload,
                filed.orElse(null),
                title,
                words,
                source,
                dated,
                sourceClass,
                answers.optional("says", Evidence.SAYS).orElse(""),
                points,
                answers.chose("shared", "yes"));
    }

    AddEvidence.Command command(Map<Integer, UUID> pointIds) {
        return new AddEvidence.Command(paper(), sourceClass, says, ids(pointIds), shared);
    }

    /** The paper that is in the file already; empty where the form brings a new one. */
    Optional<AddEvidence.Filed> filed(Map<Integer, UUID> pointIds) {
        return Optional.ofNullable(filed)
                .map(paper -> new AddEvidence.Filed(paper, sourceClass, says, ids(pointIds), shared));
    }

    private Set<UUID> ids(Map<Integer, UUID> pointIds) {
        return points.stream()
                .flatMap(number -> Stream.ofNullable(pointIds.get(number)))
                .collect(toSet());
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
