package org.forthright.organisation.web.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.forthright.organisation.web.people.page.AppointmentPage;
import org.forthright.organisation.web.people.page.DelegationPage;
import org.forthright.organisation.web.people.page.LeavingPage;
import org.forthright.organisation.web.people.page.PeoplePage;
import org.forthright.organisation.web.people.page.PersonPage;
import org.forthright.platform.form.Answers;

/** The pages of people. */
@CheckedTemplate(basePath = "organisation/people")
final class Pages {

    private Pages() {}

    static native TemplateInstance people(PeoplePage page);

    /** Somebody new. */
    static native TemplateInstance person(PersonPage page, Answers answers);

    static native TemplateInstance roles(PersonPage page, Answers answers);

    static native TemplateInstance leaving(LeavingPage page, Answers answers);

    /** Somebody is appointed, beside or after somebody else. */
    static native TemplateInstance appointment(AppointmentPage page, Answers answers);

    static native TemplateInstance ending(AppointmentPage page, Answers answers);

    static native TemplateInstance delegation(DelegationPage page, Answers answers);
}
