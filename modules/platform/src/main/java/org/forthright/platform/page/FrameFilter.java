package org.forthright.platform.page;

import io.quarkus.arc.All;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.forthright.platform.refused.Reader;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;
import org.forthright.platform.tenancy.CurrentActor;
import org.forthright.platform.tenancy.Role;

/**
 * Fills the frame of staff once the door knows who enters: also a page that says no has its menu. The menu is read in a
 * transaction of its own, because the request's opens later and may be rolled back.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class FrameFilter implements ContainerRequestFilter {

    private static final String HELP =
            "Questions about the procedure go to your complaints managers, questions about access to your administrator.";
    private static final String READERS_HELP =
            "The organisation that made a bundle can answer questions about it, your administrator about your access.";

    private final CurrentActor current;
    private final Frame frame;
    private final Acting acting;
    private final List<NavigationEntry> entries;

    @Inject
    FrameFilter(CurrentActor current, Frame frame, Acting acting, @All List<NavigationEntry> entries) {
        this.current = current;
        this.frame = frame;
        this.acting = acting;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (Reader.of(path) == Reader.PERSON) {
            current.ifAny().filter(actor -> actor.personId() != null).ifPresent(actor -> fill(actor, path));
        }
    }

    private void fill(Actor actor, String path) {
        frame.organisation(actor.organisationCode(), actor.organisationName());
        frame.person(actor.personName(), titles(actor));
        frame.help(actor.holds(Role.LIAISON) ? READERS_HELP : HELP);
        Menu menu = acting.as(
                actor,
                () -> new Menu(
                        items(actor, path, Predicate.not(NavigationEntry::isInFooter)),
                        items(actor, path, NavigationEntry::isInFooter)));
        frame.navigation(menu.header());
        frame.footer(menu.footer());
    }

    private record Menu(List<NavigationItem> header, List<NavigationItem> footer) {}

    /** Where places lie one in the other, the reader is in the inner one. */
    private List<NavigationItem> items(Actor actor, String path, Predicate<NavigationEntry> which) {
        String house = "/" + actor.organisationCode() + "/";
        List<NavigationEntry> shown =
                entries.stream().filter(which).filter(NavigationEntry::isShown).toList();
        Optional<NavigationEntry> here = shown.stream()
                .filter(entry -> (path + "/").startsWith(house + entry.path() + "/"))
                .max(Comparator.comparingInt(entry -> entry.path().length()));
        return shown.stream()
                .map(entry -> NavigationItem.to(entry.label(), house + entry.path())
                        .counting(entry.count(), entry.countWords())
                        .here(here.filter(entry::equals).isPresent()))
                .toList();
    }

    private static String titles(Actor actor) {
        return actor.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    }
}
