package org.forthright.local.demo;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.forthright.kernel.time.London;
import org.forthright.kernel.time.WorkingDays;
import org.forthright.local.CannotStart;
import org.forthright.local.demo.cast.Cast;
import org.forthright.local.demo.cast.Casting;
import org.forthright.local.demo.cast.RegisterOfProviders;
import org.forthright.local.demo.time.Days;
import org.forthright.local.demo.time.DemoClock;
import org.forthright.local.demo.time.Timetable;
import org.forthright.platform.tenancy.Acting;
import org.forthright.platform.tenancy.Actor;

/** Before the platform opens: its people are admitted, and an empty database is filled with the stories. */
@ApplicationScoped
class Demonstration {

    private static final int YEARS_ON_THE_STAFF = 2;

    private final Casting casting;
    private final NationalDirectory nationalDirectory;
    private final RegisterOfProviders register;
    private final Playbill playbill;
    private final StoryLoader loader;
    private final LoadingMark mark;
    private final Acting acting;
    private final Scheduler scheduler;
    private final WorkingDays calendar;
    private final DemoClock clock;

    @Inject
    Demonstration(
            Casting casting,
            NationalDirectory nationalDirectory,
            RegisterOfProviders register,
            Playbill playbill,
            StoryLoader loader,
            LoadingMark mark,
            Acting acting,
            Scheduler scheduler,
            WorkingDays calendar,
            DemoClock clock) {
        this.casting = casting;
        this.nationalDirectory = nationalDirectory;
        this.register = register;
        this.playbill = playbill;
        this.loader = loader;
        this.mark = mark;
        this.acting = acting;
        this.scheduler = scheduler;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Nothing falls due before everything is there. */
    void pause(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent start) {
        scheduler.pause();
    }

    /** After the organisations are in the directory; the platform answers no request before this is done. */
    void on(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        LocalDate today = London.today(clock);
        Cast cast = casting.admit(today.minusYears(YEARS_ON_THE_STAFF));
        Set<Actor> organisations = organisations(cast);
        Set<LoadingMark.State> states = organisations.stream()
                .map(organisation -> acting.as(organisation, mark::state))
                .collect(Collectors.toSet());
        if (states.contains(LoadingMark.State.INTERRUPTED)) {
            throw new CannotStart("The demonstration was loaded only in part; begin afresh with ./run --reset");
        }
        if (states.equals(Set.of(LoadingMark.State.EMPTY))) {
            organisations.forEach(organisation -> acting.as(organisation, mark::begin));
            load(cast, today);
            organisations.forEach(organisation -> acting.as(organisation, mark::complete));
        }
        scheduler.resume();
    }

    private static Set<Actor> organisations(Cast cast) {
        return cast.members().stream()
                .map(member -> Actor.clockwork(member.actor().organisationId()))
                .collect(Collectors.toSet());
    }

    private void load(Cast cast, LocalDate today) {
        nationalDirectory.load();
        Timetable timetable = new Timetable(new Days(today, calendar), clock.instant());
        List<CuedScene> scenes = playbill.scenes(cast, timetable);
        say("loading invented complaints, %d steps".formatted(scenes.size()));
        loader.load(scenes, percent -> say(percent + "% loaded"));
        // Done today, and the audit is told in order.
        register.fill(cast, new Days(today, calendar));
    }

    /** In line with what the launcher says. */
    private static void say(String what) {
        System.out.printf("%10s%-9s %s%n", "", "Stories", what);
    }
}
