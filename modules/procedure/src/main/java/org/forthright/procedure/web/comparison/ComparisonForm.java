package org.forthright.procedure.web.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.form.Answers;
import org.forthright.procedure.comparison.ComparisonRefusal;
import org.forthright.procedure.comparison.UploadedText;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads the text that was typed, or that of the file that was chosen; what is wrong stays on the answers. */
final class ComparisonForm {

    static final String TEXT = "text";
    private static final String FILE = "file";

    private ComparisonForm() {}

    static Answers typed(@Nullable String text) {
        return Answers.of(Map.of(TEXT, text == null ? List.of() : List.of(text)));
    }

    /** Browsers send an empty file where none was chosen. */
    static Optional<String> read(Answers answers, @Nullable FileUpload uploaded, UploadedText texts) {
        Optional<FileUpload> file = Optional.ofNullable(uploaded)
                .filter(upload -> !upload.fileName().isEmpty());
        Optional<String> text = answers.optional(TEXT);
        if (file.isPresent() && text.isPresent()) {
            answers.problem(FILE, "Choose a file or paste the text, not both");
        }
        if (file.isEmpty() && text.isEmpty()) {
            answers.problem(TEXT, "Paste the text of a procedure, or choose a file");
        }
        return answers.hasProblems()
                ? Optional.empty()
                : text.or(() -> file.flatMap(chosen -> inFile(answers, chosen, texts)));
    }

    private static Optional<String> inFile(Answers answers, FileUpload file, UploadedText texts) {
        return unlessRefused(answers, FILE, () -> texts.of(file.fileName(), bytes(file)));
    }

    /** What comes of it; where it is refused, nothing, and the reason stands at the question. */
    static <T> Optional<T> unlessRefused(Answers answers, String question, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (Refusal refused) {
            answers.problem(question, refused.reason().sentence());
            return Optional.empty();
        }
    }

    /** A file that is too large is refused before it is read into memory. */
    private static byte[] bytes(FileUpload file) {
        if (file.size() > UploadedText.LARGEST) {
            throw new Refusal(ComparisonRefusal.TOO_LARGE);
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
