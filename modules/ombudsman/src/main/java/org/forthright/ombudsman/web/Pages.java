package org.forthright.ombudsman.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.ombudsman.web.page.BuilderPage;
import org.forthright.ombudsman.web.page.BundlePage;
import org.forthright.ombudsman.web.page.BundleView;
import org.forthright.ombudsman.web.page.Leaf;
import org.forthright.ombudsman.web.page.OmbudsmanPage;
import org.forthright.ombudsman.web.page.ReferralPage;
import org.forthright.ombudsman.web.page.ShelfPage;
import org.forthright.platform.form.Answers;

/** The pages of this package. */
@CheckedTemplate(basePath = "ombudsman")
final class Pages {

    private Pages() {}

    static native TemplateInstance ombudsman(OmbudsmanPage page, Answers answers);

    /** A request, to be put right. */
    static native TemplateInstance referral(ReferralPage page, Answers answers);

    static native TemplateInstance builder(BuilderPage page, Answers answers);

    /** A bundle, as those who made it see it. */
    static native TemplateInstance bundle(BundlePage page, Answers answers);

    /** The bundles released to readers. */
    static native TemplateInstance shelf(ShelfPage page);

    /** A bundle, as its readers see it. */
    static native TemplateInstance reading(BundleView bundle);

    /** One page of a bundle. */
    static native TemplateInstance leaf(Leaf leaf);
}
