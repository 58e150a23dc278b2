package org.forthright.local.mailbox;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes every mail of this machine by SMTP, delivers none and writes each one to a file. */
public final class Mailbox implements AutoCloseable {

    private static final DateTimeFormatter FILE_NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final GreenMail server;
    private final Path folder;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    private Mailbox(int port, Path folder, Clock clock) {
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.folder = folder;
        this.clock = clock;
    }

    public static Mailbox open(int port, Path folder, Clock clock) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Mailbox mailbox = new Mailbox(port, folder, clock);
        UserManager users = mailbox.server.getUserManager();
        users.setAuthRequired(false);
        users.setMessageDeliveryHandler((mail, recipient) -> mailbox.keep(mail, recipient, users));
        mailbox.server.start();
        return mailbox;
    }

    @Override
    public void close() {
        server.stop();
    }

    private GreenMailUser keep(MovingMessage mail, MailAddress recipient, UserManager users)
            throws MessagingException, UserException {
        // Called once per recipient: the first one stands for them all.
        if (recipient.equals(mail.getToAddresses().iterator().next())) {
            write(mail);
        }
        GreenMailUser known = users.getUserByEmail(recipient.getEmail());
        return known != null ? known : users.createUser(recipient.getEmail(), recipient.getEmail(), "");
    }

    private void write(MovingMessage mail) throws MessagingException {
        String name = FILE_NAME.format(clock.instant()) + "-%04d.eml".formatted(count.incrementAndGet());
        Path unfinished = folder.resolve(name + ".part");
        try (OutputStream file = Files.newOutputStream(unfinished)) {
            mail.getMessage().writeTo(file);
        } catch (IOException e) {
            throw new MessagingException("The mailbox cannot write " + unfinished, e);
        }
        try {
            Files.move(unfinished, folder.resolve(name));
        } catch (IOException e) {
            throw new MessagingException("The mailbox cannot name " + unfinished, e);
        }
    }
}
