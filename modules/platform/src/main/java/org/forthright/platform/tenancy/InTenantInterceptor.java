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
        Actor actor = current.actor();
        return QuarkusTransaction.requiringNew().call(() -> {
            submission.claim(actor);
            Object result = call.proceed();
            remember(actor, result);
            return result;
        });
    }

    private void remember(Actor actor, Object result) {
        if (!(result instanceof Response response)) {
            return;
        }
        if (response.getStatus() >= 400) {
            QuarkusTransaction.setRollbackOnly();
        } else if (response.getLocation() != null) {
            submission.remember(actor, response.getLocation().toString());
        }
    }
}
