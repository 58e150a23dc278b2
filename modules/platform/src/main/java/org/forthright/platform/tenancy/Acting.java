package org.forthright.platform.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** For whatever does not come through the door (jobs, imports, tests): work done as somebody, in one transaction. */
@ApplicationScoped
public class Acting {

    private final CurrentActor current;
    private final Work work;

    @Inject
    Acting(CurrentActor current, Work work) {
        this.current = current;
        this.work = work;
    }

    public void as(Actor actor, Runnable task) {
        as(actor, () -> {
            task.run();
            return true;
        });
    }

    /** Works in a context of its own, so that no actor of the caller is taken over or left behind. */
    public <T> T as(Actor actor, Supplier<T> task) {
        if (QuarkusTransaction.isActive()) {
            throw new IllegalStateException("Nobody changes sides inside a transaction");
        }
        ManagedContext context = Arc.container().requestContext();
        @Nullable ContextState callers = context.getStateIfActive();
        context.activate();
        try {
            current.be(actor);
            return work.inTenant(task);
        } finally {
            context.terminate();
            if (callers != null) {
                context.activate(callers);
            }
        }
    }

    /** A bean of its own so that the work goes through the interceptor. */
    @ApplicationScoped
    static class Work {

        @InTenant
        <T> T inTenant(Supplier<T> task) {
            return task.get();
        }
    }
}
