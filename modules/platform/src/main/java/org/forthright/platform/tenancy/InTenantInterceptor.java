package org.forthright.platform.tenancy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import org.forthright.platform.once.Submission;

/** Opens the transaction, claims the form's token in it, and remembers where the form led. */
@InTenant
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class InTenantInterceptor {

    private final CurrentActor current;
    private final Submission submission;

    @Inject
    InTenantInterceptor(CurrentActor current, Submission submission) {
        this.current = current;
        this.submission = submission;
    }

    @AroundInvoke
    Object inTenant(InvocationContext call) throws Exception {
        if (QuarkusTransaction.isActive()) {
            return call.proceed();
        }
        QuarkusTransaction.begin();
        try {
            return end(inside(call));
        } finally {
            if (QuarkusTransaction.isActive()) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private Object inside(InvocationContext call) throws Exception {
        Actor actor = current.actor();
        submission.claim(actor);
        Object result = call.proceed();
        if (result instanceof Response response && response.getLocation() != null) {
            submission.remember(actor, response.getLocation().toString());
        }
        return result;
    }

    /** A form that was refused leaves nothing behind: its token stays free, and what was begun for it is undone. */
    private static Object end(Object result) {
        if (result instanceof Response response && response.getStatus() >= 400) {
            QuarkusTransaction.rollback();
        } else {
            QuarkusTransaction.commit();
        }
        return result;
    }
}
