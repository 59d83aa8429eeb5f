package kr.ansim.web.api.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kr.ansim.identity.Scope;

/** What an API key must be allowed to call this endpoint, or every endpoint of a class. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsScope {

    Scope value();
}
