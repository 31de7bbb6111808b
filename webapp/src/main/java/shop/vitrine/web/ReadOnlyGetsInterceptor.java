package shop.vitrine.web;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import shop.vitrine.tenants.ReadOnly;

/** Runs inside the page's transaction. */
@Interceptor
@ReadOnlyGets
@Priority(Interceptor.Priority.APPLICATION)
public class ReadOnlyGetsInterceptor {
    @AroundInvoke
    public Object invoke(InvocationContext call) throws Exception {
        if (call.getMethod().isAnnotationPresent(GET.class)) ReadOnly.mark();
        return call.proceed();
    }
}
