export { ChannelShifts, type ChannelShift } from './facts/channel-shifts';
export { LEFT_OUT } from './words/channel-shift';
