package org.forthright.app.entrance;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.forthright.kernel.law.Citation;
import org.forthright.kernel.refusal.Refusal;
import org.forthright.kernel.refusal.RefusalReason;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.platform.refused.AccessDenied;
import org.forthright.platform.refused.Conflict;
import org.forthright.platform.tenancy.InTenant;

/** A room of the tests only, in which everything goes wrong that can. */
@Path("/{organisation}/trying")
@PermitAll
public class TryingResource {

    static final AtomicInteger MADE = new AtomicInteger();

    private final CsrfTokenParameterProvider csrf;

    TryingResource(CsrfTokenParameterProvider csrf) {
        this.csrf = csrf;
    }

    enum Reason implements RefusalReason {
        TOO_LATE;

        @Override
        public String sentence() {
            return "The time for this has passed.";
        }

        @Override
        public Citation citation() {
            return Citation.regulation("12(1)");
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public String token() {
        return csrf.getToken();
    }

    @POST
    @Path("complaints")
    @InTenant
    public Response make(@PathParam("organisation") String organisation) throws InterruptedException {
        Thread.sleep(200);
        return Response.seeOther(URI.create("/" + organisation + "/trying?made=" + MADE.incrementAndGet()))
                .build();
    }

    @POST
    @Path("{what}")
    @InTenant
    public Response fail(@PathParam("what") String what) {
        throw failure(what);
    }

    @GET
    @Path("secret")
    @Authenticated
    public String secret() {
        return "secret";
    }

    @POST
    @Path("secret")
    @Authenticated
    public String changeSecret() {
        return "changed";
    }

    static RuntimeException failure(String what) {
        return switch (what) {
            case "refusal" -> new Refusal(Reason.TOO_LATE);
            case "denied" -> new AccessDenied("Your complaints manager can allocate complaints.");
            case "conflict" ->
                new Conflict("The plan", List.of(new Conflict.Field("Words", "<i>theirs</i>", "<b>mine</b>")));
            case "lock" -> new OptimisticLockException("row 7");
            case "calendar" -> beyond();
            default -> new IllegalStateException("password=hunter2 in SQLSTATE 23505", new RuntimeException("inner"));
        };
    }

    private static RuntimeException beyond() {
        try {
            WorkingDays.of(Map.of(LocalDate.of(2026, Month.DECEMBER, 25), "Christmas Day"), LocalDate.of(2026, 12, 31))
                    .after(LocalDate.of(2027, 1, 1), 3);
            return new IllegalStateException("the calendar guessed");
        } catch (RuntimeException calendar) {
            return calendar;
        }
    }

    /** The same for programs. */
    @Path("/api/trying")
    @PermitAll
    public static class Api {

        @GET
        @Path("cookies")
        public int cookies(jakarta.ws.rs.core.HttpHeaders headers) {
            return headers.getCookies().size();
        }

        @GET
        @Path("secret")
        @Authenticated
        public String secret() {
            return "secret";
        }

        @POST
        @Path("{what}")
        public Response fail(@PathParam("what") String what) {
            throw failure(what);
        }

        @POST
        @Path("bytes")
        public int bytes(byte[] body) {
            return body.length;
        }
    }
}
