package org.forthright.local.gallery;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.forthright.platform.page.Frame;
import org.forthright.platform.page.Gallery;
import org.forthright.platform.page.Pages;

/** Shown on this machine only; its examples are invented. */
@Path("/dev/components")
@PermitAll
public class ComponentsResource {

    private final Frame frame;

    ComponentsResource(Frame frame) {
        this.frame = frame;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance gallery() {
        frame.organisation("", "Component gallery");
        frame.person("Ruth Adeyemi", "Complaints manager");
        return Pages.gallery(Gallery.example());
    }
}
