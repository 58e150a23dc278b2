package org.forthright.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;
import org.forthright.local.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-23T09:41:00Z"), ZoneOffset.UTC);

    private final int port = Ports.anyFree();

    @TempDir
    Path folder;

    @Test
    void keepsOneCopyOfAMailWithItsWordsItsLinksAndItsFile() throws Exception {
        try (Mailbox mailbox = Mailbox.open(port, folder, MORNING)) {
            MimeBodyPart words = new MimeBodyPart();
            words.setText("Dear Alice,\n\nThank you.\nFollow it at http://localhost:8080/track/1.", "UTF-8");
            MimeBodyPart file = new MimeBodyPart();
            file.setText("a response");
            file.setFileName("Response.pdf");
            send("Your complaint – NM-2026-00123", new MimeMultipart(words, file));
        }

        KeptMail mail = new KeptMails(folder).newest().getFirst();

        assertThat(new KeptMails(folder).newest()).hasSize(1);
        assertThat(mail.id()).isEqualTo("20261123-094100-000-0001");
        assertThat(mail.subject()).isEqualTo("Your complaint – NM-2026-00123");
        assertThat(mail.to()).isEqualTo("alice@example.com, bob@example.com");
        assertThat(mail.paragraphs())
                .containsExactly(
                        List.of("Dear Alice,"), List.of("Thank you.", "Follow it at http://localhost:8080/track/1."));
        assertThat(mail.links()).containsExactly("http://localhost:8080/track/1");
        assertThat(mail.attachments()).extracting(KeptMail.Attachment::name).containsExactly("Response.pdf");
    }

    @Test
    void readsTheWordsOfAMarkedUpMail() throws Exception {
        try (Mailbox mailbox = Mailbox.open(port, folder, MORNING)) {
            MimeBodyPart page = new MimeBodyPart();
            page.setContent("<style>p{}</style><p>Choose a <b>new</b> password</p><p>It&#39;s safe</p>", "text/html");
            send("New password", new MimeMultipart(page));
        }

        assertThat(new KeptMails(folder).newest().getFirst().text()).isEqualTo("Choose a new password\nIt's safe");
    }

    @Test
    void opensNothingOutsideItsFolder() throws IOException, MessagingException {
        assertThat(new KeptMails(folder).find("../secrets")).isEmpty();
        assertThat(new KeptMails(folder).find("20261123-094100-000-0001")).isEmpty();
    }

    private void send(String subject, MimeMultipart content) throws MessagingException {
        Properties server = new Properties();
        server.setProperty("mail.smtp.host", "127.0.0.1");
        server.setProperty("mail.smtp.port", Integer.toString(port));
        MimeMessage message = new MimeMessage(Session.getInstance(server));
        message.setFrom("complaints@northmoor.example");
        message.setRecipients(RecipientType.TO, "alice@example.com, bob@example.com");
        message.setSubject(subject, "UTF-8");
        message.setContent(content);
        Transport.send(message);
    }
}
