package org.forthright.platform.once;

import jakarta.inject.Inject;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** What a program sends is read once, by whoever needs it; the fingerprint is taken on the way. */
@Provider
public class BodyCounts implements ReaderInterceptor {

    private final Submission submission;

    @Inject
    BodyCounts(Submission submission) {
        this.submission = submission;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(submission.content().add(context.getInputStream()));
        return context.proceed();
    }
}
