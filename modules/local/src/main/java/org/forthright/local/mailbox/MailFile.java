package org.forthright.local.mailbox;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.forthright.local.mailbox.KeptMail.Attachment;
import org.jspecify.annotations.Nullable;

/** Reads a kept mail: its head, its words without any markup, its files. */
final class MailFile {

    private static final Session NO_SERVER = Session.getInstance(new Properties());

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder marked = new StringBuilder();
    private final List<Attachment> attachments = new ArrayList<>();

    private MailFile() {}

    static KeptMail read(Path file) throws IOException, MessagingException {
        try (InputStream content = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(NO_SERVER, content);
            MailFile parts = new MailFile();
            parts.take(message);
            return new KeptMail(
                    file.getFileName().toString().replaceFirst("\\.eml$", ""),
                    Files.getLastModifiedTime(file).toInstant(),
                    addresses(message.getFrom()),
                    addresses(message.getRecipients(RecipientType.TO)),
                    orNothing(message.getSubject()),
                    parts.text(),
                    parts.attachments);
        }
    }

    private void take(Part part) throws IOException, MessagingException {
        if (part.isMimeType("multipart/*")) {
            Multipart several = (Multipart) part.getContent();
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                take(one);
            }
        } else if (part.getFileName() != null) {
            try (InputStream content = part.getInputStream()) {
                attachments.add(new Attachment(
                        attachments.size() + 1, MimeUtility.decodeText(part.getFileName()), content.readAllBytes()));
            }
        } else if (part.isMimeType("text/plain")) {
            plain.append(part.getContent());
        } else if (part.isMimeType("text/html")) {
            marked.append(part.getContent());
        }
    }

    private String text() {
        return plain.isEmpty() ? withoutMarkup(marked.toString()) : plain.toString();
    }

    private static String withoutMarkup(String html) {
        return html.replaceAll("(?s)<(style|script|title).*?</\\1>", "")
                .replaceAll("(?i)<br\\s*/?>|</p>|</div>|</li>|</h\\d>", "\n")
                .replaceAll("(?s)<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    private static String addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses).map(Address::toString).collect(Collectors.joining(", "));
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
