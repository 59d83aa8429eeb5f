package kr.ansim.web.support;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** Where somebody reads a page: size, language and scheme of the screen. Nothing moves on it, so that pictures are steady. */
public record Screen(int width, int height, String language, ColorScheme scheme, boolean touch, boolean scripts) {

    /** The phone most customers have. */
    public static final Screen PHONE = new Screen(360, 740, "ko-KR", ColorScheme.LIGHT, true, true);

    public static final Screen DESK = new Screen(1366, 768, "ko-KR", ColorScheme.LIGHT, false, true);

    public Screen english() {
        return new Screen(width, height, "en-US", scheme, touch, scripts);
    }

    public Screen dark() {
        return new Screen(width, height, language, ColorScheme.DARK, touch, scripts);
    }

    /** As narrow as it gets: 320 is the narrowest screen we serve. */
    public Screen wide(int pixels) {
        return new Screen(pixels, height, language, scheme, touch, scripts);
    }

    public Screen withoutScripts() {
        return new Screen(width, height, language, scheme, touch, false);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(language)
                .setTimezoneId("Asia/Seoul")
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(touch)
                .setJavaScriptEnabled(scripts);
    }
}
