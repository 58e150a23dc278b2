package org.forthright.platform.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.platform.form.Answers;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** A form with a box for a file, as it was posted: what was typed, and the file where one was chosen. */
public record Upload(Answers answers, @Nullable FormValue file) {

    /** Browsers send an empty file where none was chosen. */
    public static Upload of(MultipartFormDataInput posted, String box) {
        Collection<FormValue> values = posted.getValues().getOrDefault(box, List.of());
        return new Upload(
                Answers.of(typed(posted)),
                values.stream()
                        .filter(FormValue::isFileItem)
                        .filter(value -> !String.valueOf(value.getFileName()).isBlank())
                        .findFirst()
                        .orElse(null));
    }

    public boolean hasFile() {
        return file != null;
    }

    /** As its sender called it; empty where no file was chosen. */
    public String name() {
        return file == null ? "" : file.getFileName();
    }

    /** A file that is too large is refused before it is read into memory. */
    public byte[] bytes() {
        if (file == null) {
            return new byte[0];
        }
        try {
            if (file.getFileItem().getFileSize() > Paper.MAX_BYTES) {
                throw new Refusal(DocumentRefusal.TOO_LARGE);
            }
            return Files.readAllBytes(file.getFileItem().getFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
}
