package kr.ansim.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Lets those wait that are marked {@link InTurn}. */
@InTurn
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class InTurnInterceptor {

    @Inject
    private Turns turns;

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        return turns.take(call::proceed);
    }
}
