package org.forthright.platform.refused;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.kernel.refusal.RefusalReason;

/** The pages that say no. */
@CheckedTemplate(basePath = "refused")
public final class Pages {

    private Pages() {}

    /** Needs no frame, so that it can also be shown to somebody whom we do not know yet, and when the frame is broken. */
    public static native TemplateInstance obstacle(Obstacle obstacle, TypedWords typed, String errorId);

    /** With a button that sends the same form once more, unless it had files, which a page cannot send again. */
    public static native TemplateInstance signedOut(
            Obstacle obstacle, TypedWords typed, String action, boolean hasFiles);

    public static native TemplateInstance refusal(RefusalReason reason, TypedWords typed, String back);

    public static native TemplateInstance accessDenied(AccessDenied denied, TypedWords typed, String back);

    public static native TemplateInstance conflict(Conflict conflict, TypedWords typed, String back);
}
