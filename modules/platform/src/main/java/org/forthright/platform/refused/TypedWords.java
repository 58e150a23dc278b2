package org.forthright.platform.refused;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** What a person typed into the form that was not accepted, shown to them so that no words are lost. */
public record TypedWords(List<Word> words) {

    private static final int MOST_ROWS = 12;
    private static final int CHARACTERS_IN_A_ROW = 80;
    private static final Set<String> NOT_TYPED = Set.of("csrf-token", "version", "once");

    /**
     * What the machine calls a choice: a name in several words or an id. Nobody typed it, and nobody can read it. One
     * word in capitals may have been typed, as "NONE".
     */
    private static final Pattern CHOSEN =
            Pattern.compile("[A-Z]+(?:_[A-Z]+)+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public TypedWords {
        words = List.copyOf(words);
    }

    /** One box of the form. */
    public record Word(String name, String text) {

        /** "outcome-wanted" as "Outcome wanted". */
        public String label() {
            String spaced =
                    name.replaceAll("([a-z])([A-Z])", "$1 $2").replace('-', ' ').replace('.', ' ');
            return spaced.substring(0, 1).toUpperCase(Locale.UK)
                    + spaced.substring(1).toLowerCase(Locale.UK);
        }

        /** Lines to show it in, so that a short answer is not drowned in white. */
        public int rows() {
            return (int) Math.min(MOST_ROWS, text.lines().count() + text.length() / CHARACTERS_IN_A_ROW + 1);
        }
    }

    public static TypedWords none() {
        return new TypedWords(List.of());
    }

    /** The form of this request, if it had one and somebody has read it. */
    public static TypedWords ofThisRequest() {
        FormData form = CurrentRequestManager.get().getFormData();
        List<Word> words = new ArrayList<>();
        if (form != null) {
            form.forEach(name -> form.get(name).stream()
                    .filter(value -> !value.isFileItem())
                    .forEach(value -> words.add(new Word(name, value.getValue()))));
        }
        return new TypedWords(words);
    }

    /** The form of this request, also where the way to its reader was not even begun. */
    public static Uni<TypedWords> ofThisRequest(RoutingContext context) {
        boolean readAlready = CurrentRequestManager.get().getFormData() != null;
        boolean form = Reader.of(context.request().path()) == Reader.PERSON
                && context.request().method() == HttpMethod.POST;
        return readAlready || !form ? Uni.createFrom().item(ofThisRequest()) : unread(context);
    }

    /** Reads a form that nobody has read yet, because its sender was not known. */
    public static Uni<TypedWords> unread(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.getHeader(HttpHeaders.CONTENT_TYPE) == null) {
            return Uni.createFrom().item(none());
        }
        if (request.isEnded()) {
            return Uni.createFrom().item(of(request.formAttributes()));
        }
        return Uni.createFrom().emitter(read -> {
            request.setExpectMultipart(true);
            request.uploadHandler(file -> file.handler(thrownAway -> {}));
            request.exceptionHandler(broken -> read.complete(of(request.formAttributes())));
            request.endHandler(done -> read.complete(of(request.formAttributes())));
            request.resume();
        });
    }

    /** What a person would call typed; without what our pages put into every form. */
    public List<Word> shown() {
        return words.stream()
                .filter(word -> !word.name().isEmpty() && !word.text().isBlank())
                .filter(word -> !NOT_TYPED.contains(word.name()))
                .filter(word -> !CHOSEN.matcher(word.text()).matches())
                .toList();
    }

    private static TypedWords of(MultiMap form) {
        return new TypedWords(form.entries().stream()
                .map(entry -> new Word(entry.getKey(), entry.getValue()))
                .toList());
    }
}
