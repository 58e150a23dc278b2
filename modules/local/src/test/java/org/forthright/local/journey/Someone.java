package org.forthright.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A person at a browser with JavaScript off; what they see is also looked at by axe, at two widths. */
final class Someone implements AutoCloseable {

    private static final String PASSWORD = "demonstration-only";
    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int DESKTOP = 1440;
    private static final int PHONE = 390;
    private static final int LOOKS = 30;
    private static final int BETWEEN_LOOKS = 1_000;

    private final Browser browser;
    private final RunningPlatform platform;
    private final BrowserContext context;
    private final Page page;

    private Someone(Browser browser, RunningPlatform platform) {
        this.browser = browser;
        this.platform = platform;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(DESKTOP, 1000)
                .setLocale("en-GB"));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    static Someone fromThePublic(Browser browser, RunningPlatform platform) {
        return new Someone(browser, platform);
    }

    static Someone signedIn(Browser browser, RunningPlatform platform, String username, String path) {
        Someone someone = new Someone(browser, platform);
        someone.opens(path);
        someone.page.locator("input[name=username]").fill(username);
        Locator password = someone.page.locator("input[name=password]");
        if (password.count() == 0) {
            someone.page.locator("[type=submit]").first().click();
        }
        someone.page.locator("input[name=password]").fill(PASSWORD);
        someone.page.locator("[type=submit]").first().click();
        return someone;
    }

    void opens(String path) {
        page.navigate(platform.address(path));
    }

    /** The status of an address asked for by hand. */
    int statusOf(String path) {
        return page.navigate(platform.address(path)).status();
    }

    Page page() {
        return page;
    }

    /** Writes into the field of that name. */
    void writes(String field, String words) {
        page.locator("[name='" + field + "']").first().fill(words);
    }

    void writesDate(String field, LocalDate day) {
        writes(field + "-day", Integer.toString(day.getDayOfMonth()));
        writes(field + "-month", Integer.toString(day.getMonthValue()));
        writes(field + "-year", Integer.toString(day.getYear()));
    }

    /** Records every letter that stands in the way of closing as posted, and comes back to the page. */
    void postsWhatWaits(String closure) {
        opens(closure);
        while (page.locator("main a[href$='/sending']").count() > 0) {
            page.locator("main a[href$='/sending']").first().click();
            findsItAccessible("letter-sent");
            chooses("how", "POST");
            presses("Record as sent");
            opens(closure);
        }
    }

    /** Chooses a radio button or ticks a box. */
    void chooses(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']").check();
    }

    void ticks(String field) {
        page.locator("input[name='" + field + "']").first().check();
    }

    void selects(String field, String label) {
        page.locator("select[name='" + field + "']").selectOption(new SelectOption().setLabel(label));
    }

    void attaches(String field, Path file) {
        page.locator("input[name='" + field + "']").setInputFiles(file);
    }

    /** The names of the text boxes in which nothing stands yet. */
    List<String> emptyFields() {
        return page.locator("textarea").all().stream()
                .filter(field -> field.inputValue().isBlank())
                .map(field -> field.getAttribute("name"))
                .toList();
    }

    void presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void follows(String link) {
        page.locator("a", new Page.LocatorOptions().setHasText(link)).first().click();
    }

    /** Follows a link to a file, and keeps the file. */
    Path downloads(String link) {
        return page.waitForDownload(() -> follows(link)).path();
    }

    /** Looks into the local mailbox until a mail to that address is there, and opens the newest. */
    void waitsForMail(String to) {
        String row = "tr:has-text('" + to + "') a";
        for (int look = 0; look < LOOKS; look++) {
            opens("/dev/mail");
            if (page.locator(row).count() > 0) {
                page.locator(row).first().click();
                return;
            }
            page.waitForTimeout(BETWEEN_LOOKS);
        }
        throw new AssertionError("No mail to " + to);
    }

    void sees(String words) {
        assertThat(page.locator("body").innerText()).contains(words);
    }

    void doesNotSee(String words) {
        assertThat(page.content()).doesNotContain(words);
    }

    /** The page as it stands, an answer to a form included: no violation of WCAG 2.2 AA at desktop and phone width, nothing to scroll sideways; pictures are kept. */
    void findsItAccessible(String name) {
        try (BrowserContext looking = browser.newContext(new Browser.NewContextOptions()
                .setStorageState(context.storageState())
                .setBypassCSP(true))) {
            Page same = looking.newPage();
            String address = page.url();
            String shown = page.content();
            same.route(
                    address,
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html; charset=UTF-8")
                            .setBody(shown)));
            for (int width : new int[] {DESKTOP, PHONE}) {
                same.setViewportSize(width, 1000);
                same.navigate(address);
                same.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
                assertThat(new AxeBuilder(same)
                                .withTags(LEVELS).analyze().getViolations().stream()
                                        .map(Someone::told))
                        .as("%s at %d", name, width)
                        .isEmpty();
                assertThat((Integer) same.evaluate("document.documentElement.scrollWidth"))
                        .as("%s at %d scrolls sideways", name, width)
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().getFirst().getHtml();
    }

    @Override
    public void close() {
        context.close();
    }
}
