import type { Track } from './track.js';

/** Road and street courses of the Americas that NASCAR's national series do not use. */
export const AMERICAN_ROAD_COURSES: readonly Track[] = [
  { name: 'Autódromo José Carlos Pace', aliases: ['Interlagos'], weak: ['São Paulo'], town: 'São Paulo, Brazil' },
  { name: 'Barber Motorsports Park', aliases: [], weak: ['Barber', 'Birmingham'], town: 'Birmingham, Alabama' },
  { name: 'Belle Isle Park', aliases: ['Belle Isle', 'Raceway at Belle Isle'], town: 'Detroit, Michigan' },
  { name: 'Brainerd International Raceway', aliases: ['Brainerd'], town: 'Brainerd, Minnesota' },
  {
    name: 'Streets of Detroit',
    aliases: ['Detroit street course', 'downtown Detroit street course', 'Detroit Street Circuit'],
    weak: ['Detroit'],
    town: 'Detroit, Michigan',
  },
  {
    name: 'Streets of Long Beach',
    aliases: ['Long Beach Street Circuit', 'Long Beach street course'],
    weak: ['Long Beach'],
    town: 'Long Beach, California',
  },
  {
    name: 'Streets of St. Petersburg',
    aliases: ['St. Petersburg street course', 'St. Pete street course'],
    weak: ['St. Petersburg', 'St. Pete', 'St Petersburg', 'St Pete'],
    town: 'St. Petersburg, Florida',
  },
  {
    name: 'Streets of Toronto',
    aliases: ['Exhibition Place', 'Toronto street course'],
    weak: ['Toronto'],
    town: 'Toronto, Ontario',
  },
  { name: 'Streets of Markham', aliases: ['Markham street course'], weak: ['Markham'], town: 'Markham, Ontario' },
  { name: 'Streets of Arlington', aliases: ['Arlington street course'], weak: ['Arlington'], town: 'Arlington, Texas' },
  {
    name: 'Streets of Nashville',
    aliases: ['Nashville street course', 'Nashville Street Circuit'],
    town: 'Nashville, Tennessee',
  },
  { name: 'Streets of Washington', aliases: ['Washington, D.C. street course'], town: 'Washington, D.C.' },
  {
    name: 'Grand Prix de Trois-Rivières',
    aliases: ['Circuit Trois-Rivières', 'Trois-Rivières'],
    town: 'Trois-Rivières, Quebec',
  },
  { name: 'Homestead-Miami Speedway Road Course', aliases: [], town: 'Homestead, Florida' },
  { name: 'Las Vegas Strip Circuit', aliases: ['Las Vegas Street Circuit'], town: 'Las Vegas, Nevada' },
  { name: 'Miami International Autodrome', aliases: ['Miami Gardens'], town: 'Miami Gardens, Florida' },
  { name: 'New Jersey Motorsports Park', aliases: ['NJMP'], town: 'Millville, New Jersey' },
  { name: 'NOLA Motorsports Park', aliases: [], town: 'Avondale, Louisiana' },
  { name: 'Ozarks International Raceway', aliases: [], town: 'Gravois Mills, Missouri' },
  { name: 'Pittsburgh International Race Complex', aliases: ['Pitt Race'], town: 'Wampum, Pennsylvania' },
  { name: 'Sebring International Raceway', aliases: ['Sebring'], town: 'Sebring, Florida' },
  { name: 'The Thermal Club', aliases: ['Thermal Club'], weak: ['Thermal'], town: 'Thermal, California' },
  {
    name: 'WeatherTech Raceway Laguna Seca',
    aliases: ['Laguna Seca', 'Mazda Raceway Laguna Seca'],
    weak: ['Monterey'],
    town: 'Monterey, California',
  },
];
