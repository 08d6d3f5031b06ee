/** How often something may be tried by someone nobody knows. */
export { LoginAttempts } from './login-attempts.repository';
