package org.forthright.oversight.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.forthright.oversight.OversightAccess;
import org.forthright.oversight.Watch;
import org.forthright.platform.form.Answers;
import org.forthright.platform.tenancy.InTenant;
import org.jspecify.annotations.Nullable;

/** How the providers are dealing with the complaints that a commissioner forwarded to them. */
@Path("/{organisation}/monitoring")
@Authenticated
@Blocking
@InTenant
@Produces(MediaType.TEXT_HTML)
public class MonitoringResource {

    private static final int LAST_PAGE = 10_000;

    private final OversightAccess access;
    private final Monitoring monitoring;

    @Inject
    MonitoringResource(OversightAccess access, Monitoring monitoring) {
        this.access = access;
        this.monitoring = monitoring;
    }

    @GET
    public TemplateInstance monitoring(@Context UriInfo address) {
        access.requireWatch();
        Answers answers = Answers.of(address.getQueryParameters());
        Watch watch = answers.optionalChoice("watch", Watch.class).orElse(Watch.OPEN);
        int page = answers.wholeNumber("page", 1, LAST_PAGE, "").orElse(1);
        Monitoring.Choice choice = new Monitoring.Choice(watch, provider(answers.value("provider")), page);
        return Pages.monitoring(
                monitoring.page(choice),
                Answers.none().with("watch", watch.name()).with("provider", answers.value("provider")));
    }

    private static @Nullable UUID provider(String chosen) {
        try {
            return chosen.isEmpty() ? null : UUID.fromString(chosen);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
