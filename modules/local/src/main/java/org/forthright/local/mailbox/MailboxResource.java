package org.forthright.local.mailbox;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.mail.MessagingException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.forthright.platform.page.Frame;

/** Open to everyone on this machine: in the demonstration nobody has a mail program that the mails could go to. */
@Path("/dev/mail")
@PermitAll
public class MailboxResource {

    private final KeptMails mails;
    private final Frame frame;

    MailboxResource(KeptMails mails, Frame frame) {
        this.mails = mails;
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() throws IOException, MessagingException {
        frame.organisation("", "This machine");
        return Pages.mails(mails.newest());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance read(String id) throws IOException, MessagingException {
        frame.organisation("", "This machine");
        return Pages.mail(mails.find(id).orElseThrow(NotFoundException::new));
    }

    @GET
    @Path("{id}/attachments/{number}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public Response attachment(String id, int number) throws IOException, MessagingException {
        return mails.find(id).stream()
                .flatMap(mail -> mail.attachments().stream())
                .filter(attachment -> attachment.number() == number)
                .findFirst()
                .map(attachment -> Response.ok(attachment.content())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(attachment)))
                .orElseThrow(NotFoundException::new)
                .build();
    }

    private static String encoded(KeptMail.Attachment attachment) {
        return URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
