package org.forthright.procedure.web.easyread;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.time.London;
import org.forthright.platform.document.Upload;
import org.forthright.platform.form.Answers;
import org.forthright.platform.form.AskAgain;
import org.forthright.platform.page.DateWords;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.InTenant;
import org.forthright.procedure.easyread.EasyRead;
import org.forthright.procedure.easyread.EasyReads;
import org.forthright.procedure.step.publishing.ChangeEasyRead;
import org.forthright.procedure.version.ProcedureAccess;
import org.forthright.procedure.version.ProcedureVersions;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The easy-read copy of a published version, for everyone to read beside it. */
@Path("/{organisation}/organisation/procedure/{number}/easy-read")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class EasyReadResource {

    private static final String BOX = "file";

    private final ProcedureAccess access;
    private final ProcedureVersions versions;
    private final EasyReads easyReads;
    private final ChangeEasyRead changeEasyRead;
    private final CurrentActor current;
    private final Clock clock;

    @Inject
    EasyReadResource(
            ProcedureAccess access,
            ProcedureVersions versions,
            EasyReads easyReads,
            ChangeEasyRead changeEasyRead,
            CurrentActor current,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.easyReads = easyReads;
        this.changeEasyRead = changeEasyRead;
        this.current = current;
        this.clock = clock;
    }

    @GET
    public TemplateInstance form(@PathParam("number") int number) {
        access.requireWrite();
        versions.requireMine(number);
        return Pages.easyRead(page(number), Answers.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response put(@PathParam("number") int number, MultipartFormDataInput posted) {
        access.requireWrite();
        versions.requireMine(number);
        Upload upload = Upload.of(posted, BOX);
        Answers answers = upload.answers();
        if (!upload.hasFile()) {
            answers.problem(BOX, "Choose a file");
        } else {
            put(number, upload, answers);
        }
        return answers.hasProblems() ? AskAgain.with(Pages.easyRead(page(number), answers)) : back(number);
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeAway(@PathParam("number") int number) {
        changeEasyRead.takeAway(number);
        return back(number);
    }

    private void put(int number, Upload upload, Answers answers) {
        try {
            changeEasyRead.put(number, upload.name(), upload.bytes());
        } catch (Refusal refused) {
            answers.problem(BOX, refused.reason().sentence());
        }
    }

    private EasyReadPage page(int number) {
        Optional<EasyRead.About> there = easyReads.about(number);
        return new EasyReadPage(
                "Version " + number,
                versions(),
                action(number),
                there.map(EasyRead.About::name).orElse(""),
                there.map(about -> "%s, %s"
                                .formatted(about.addedByName(), DateWords.moment(about.addedAt(), London.today(clock))))
                        .orElse(""),
                "/%s/procedure/%d/easy-read".formatted(current.actor().organisationCode(), number));
    }

    private Response back(int number) {
        return Response.seeOther(URI.create(action(number))).build();
    }

    private String versions() {
        return "/" + current.actor().organisationCode() + "/organisation/procedure";
    }

    private String action(int number) {
        return versions() + "/" + number + "/easy-read";
    }
}
