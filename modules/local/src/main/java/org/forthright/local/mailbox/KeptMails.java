package org.forthright.local.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mails in the mailbox's folder, the newest first. */
@ApplicationScoped
class KeptMails {

    private static final int SHOWN = 200;
    private static final String ENDING = ".eml";

    private final Path folder;

    KeptMails(@ConfigProperty(name = "forthright.local.mail") Path folder) {
        this.folder = folder;
    }

    List<KeptMail> newest() throws IOException, MessagingException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newest = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .limit(SHOWN)
                    .toList();
            List<KeptMail> mails = new ArrayList<>();
            for (Path file : newest) {
                mails.add(MailFile.read(file));
            }
            return mails;
        }
    }

    Optional<KeptMail> find(String id) throws IOException, MessagingException {
        if (!id.matches("[0-9-]+")) {
            return Optional.empty();
        }
        Path file = folder.resolve(id + ENDING);
        return Files.exists(file) ? Optional.of(MailFile.read(file)) : Optional.empty();
    }
}
