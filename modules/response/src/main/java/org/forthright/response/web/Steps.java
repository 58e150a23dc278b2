package org.forthright.response.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forthright.kernel.time.London;
import org.forthright.platform.document.Document;
import org.forthright.platform.document.Documents;
import org.forthright.platform.page.DateWords;
import org.forthright.response.Response;
import org.forthright.response.Signature;
import org.forthright.response.web.page.Remark;
import org.forthright.response.web.page.ResponsePage.Step;

/** What has happened to a response, as pages tell it. */
@ApplicationScoped
public class Steps {

    private final Documents documents;
    private final Clock clock;

    @Inject
    Steps(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    public List<Step> of(Response response) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Written", by(response.writtenByName(), response.writtenAt()), ""));
        response.lastReturn()
                .ifPresent(back -> steps.add(new Step("Returned", by(back.byName(), back.at()), back.reasons())));
        response.check()
                .ifPresent(check -> steps.add(new Step("Checked", by(check.byName(), check.at()), check.remark())));
        response.uncheckedUnder()
                .ifPresent(procedure -> steps.add(new Step("Not checked", "as the procedure allows", "")));
        response.signature()
                .ifPresent(signature ->
                        steps.add(new Step("Signed and frozen", by(signer(signature), signature.at()), "")));
        response.dispatch()
                .ifPresent(sent -> steps.add(
                        new Step("Sent " + sent.how().words(), by(sent.byName(), sent.at()), "", enclosed(response))));
        return steps;
    }

    /** Who checked it; empty where nobody did. */
    public Optional<Remark> checked(Response response) {
        return response.check().map(check -> new Remark(check.remark(), by(check.byName(), check.at())));
    }

    public String written(Response response) {
        return DateWords.within(response.writtenAt(), London.today(clock)) + " by " + response.writtenByName();
    }

    /** The names of the papers that went with the letter. */
    private List<String> enclosed(Response response) {
        return documents.of(response.complaintId()).stream()
                .filter(paper -> response.enclosures().contains(paper.id()))
                .map(Document::name)
                .toList();
    }

    private String by(String name, Instant at) {
        return DateWords.moment(at, London.today(clock)) + " by " + name;
    }

    private static String signer(Signature signature) {
        return signature.onBehalfOf().isEmpty()
                ? signature.byName()
                : signature.byName() + " on behalf of " + signature.onBehalfOf();
    }
}
