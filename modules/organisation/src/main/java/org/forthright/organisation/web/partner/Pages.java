package org.forthright.organisation.web.partner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.organisation.web.partner.page.ArrangementPage;
import org.forthright.organisation.web.partner.page.CommissionersPage;
import org.forthright.organisation.web.partner.page.DutyPage;
import org.forthright.organisation.web.partner.page.EndingPage;
import org.forthright.organisation.web.partner.page.LeadPage;
import org.forthright.organisation.web.partner.page.PartnersPage;
import org.forthright.organisation.web.partner.page.ProviderPage;
import org.forthright.organisation.web.partner.page.SearchPage;
import org.forthright.platform.form.Answers;

/** The pages of partners. */
@CheckedTemplate(basePath = "organisation/partner")
final class Pages {

    private Pages() {}

    /** A commissioner's register. */
    static native TemplateInstance partners(PartnersPage page, Answers answers);

    /** Who commissions a provider, for the provider. */
    static native TemplateInstance commissioners(CommissionersPage page);

    static native TemplateInstance search(SearchPage page, Answers answers);

    static native TemplateInstance arrangement(ArrangementPage page, Answers answers);

    static native TemplateInstance provider(ProviderPage page);

    static native TemplateInstance ending(EndingPage page, Answers answers);

    static native TemplateInstance lead(LeadPage page, Answers answers);

    static native TemplateInstance duty(DutyPage page, Answers answers);
}
